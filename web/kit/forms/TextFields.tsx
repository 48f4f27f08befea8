import { useLayoutEffect, useRef } from 'react'
import { type FieldProps, FormField } from './FormField.tsx'

type Bound = FieldProps & { value: string; onChange: (value: string) => void }

export function TextField(
  it: Bound & { type?: 'text' | 'password' | 'number'; autoComplete?: string; width?: string },
) {
  return (
    <FormField {...it}>
      {(tied) => (
        <input
          {...tied}
          className="control"
          type={it.type ?? 'text'}
          autoComplete={it.autoComplete ?? 'off'}
          style={it.width ? { maxWidth: it.width } : undefined}
          value={it.value}
          onChange={(event) => it.onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}

/** Several lines; grows with what is typed. */
export function TextArea(it: Bound & { rows?: number }) {
  const box = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const area = box.current
    if (area === null) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + 2}px`
  }, [it.value])
  return (
    <FormField {...it}>
      {(tied) => (
        <textarea
          {...tied}
          ref={box}
          className="control"
          rows={it.rows ?? 3}
          value={it.value}
          onChange={(event) => it.onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
