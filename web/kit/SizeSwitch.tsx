import { useState } from 'react'
import { kitWords } from '../words/kit.ts'

const SIZES = ['16', '18', '20'] as const
type Size = (typeof SIZES)[number]

const shelfOf = (login: string) => `liangze:size:${login}`

/** The person's size of type, kept on this machine. */
export function applySize(login: string): Size {
  const kept = localStorage.getItem(shelfOf(login))
  const size = SIZES.find((it) => it === kept) ?? '16'
  document.documentElement.dataset.size = size
  return size
}

export function SizeSwitch({ login }: { login: string }) {
  const [size, setSize] = useState<Size>(() => applySize(login))
  return (
    <fieldset className="size-switch">
      <legend>{kitWords.sizes.label}</legend>
      {SIZES.map((it) => (
        <label key={it} title={`${it} px`}>
          <input
            type="radio"
            name="size"
            className="visually-hidden"
            checked={size === it}
            onChange={() => {
              localStorage.setItem(shelfOf(login), it)
              setSize(applySize(login))
            }}
          />
          <span>{kitWords.sizes[it]}</span>
        </label>
      ))}
    </fieldset>
  )
}
