import type { RemarkStyles } from './sheet-edit.ts'

const AMBER = 'FFFFE699'

/**
 * The style sheet with two styles more: header and remark, amber, wrapped, and as text so that an edited remark does
 * not turn into a formula. A style sheet that lacks a section is left alone: the words say it all.
 */
export function withRemarkStyles(xml: string, stylesSoFar: number): RemarkStyles & { readonly xml: string } {
  const prefix = /<((?:\w+:)?)styleSheet\b/.exec(xml)?.[1] ?? ''
  const fonts = section(xml, prefix, 'fonts', 'font')
  const fills = section(xml, prefix, 'fills', 'fill')
  const styles = section(xml, prefix, 'cellXfs', 'xf')
  if (!fonts || !fills || !styles) return { xml, head: null, remark: null }
  const p = prefix
  const bold = `<${p}font><${p}b/><${p}sz val="11"/><${p}name val="宋体"/></${p}font>`
  const amber = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${AMBER}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  const style = (font: number) =>
    `<${p}xf numFmtId="49" fontId="${font}" fillId="${fills.count}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><${p}alignment vertical="top" wrapText="1"/></${p}xf>`
  const edited = [
    { ...styles, more: style(fonts.count) + style(0), added: 2 },
    { ...fills, more: amber, added: 1 },
    { ...fonts, more: bold, added: 1 },
  ].reduce((text, part) => appended(text, part), xml)
  return { xml: edited, head: stylesSoFar, remark: stylesSoFar + 1 }
}

type Section = { readonly whole: string; readonly count: number; readonly closing: string }

function section(xml: string, prefix: string, name: string, item: string): Section | null {
  const whole = new RegExp(`<${prefix}${name}\\b[^>]*>[\\s\\S]*?</${prefix}${name}>`).exec(xml)?.[0]
  if (whole === undefined) return null
  const count = [...whole.matchAll(new RegExp(`<${prefix}${item}[\\s/>]`, 'g'))].length
  return { whole, count, closing: `</${prefix}${name}>` }
}

function appended(xml: string, part: Section & { more: string; added: number }): string {
  const longer = part.whole
    .replace(/^(<[^>]*\bcount=")\d+"/, `$1${part.count + part.added}"`)
    .replace(part.closing, () => part.more + part.closing)
  return xml.replace(part.whole, () => longer)
}
