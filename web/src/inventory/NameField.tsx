import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import field from '../search/search.module.css'

interface Props {
  readonly value: string
  readonly onChange: (text: string) => void
}

/** Narrows the table by name or id while one types. */
export function NameField({ value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const change = useDebouncedCallback(onChange, 150)
  useEffect(() => {
    // The address may have changed without the field: by a link, or the browser's back.
    if (input.current !== null && document.activeElement !== input.current) input.current.value = value
  }, [value])
  return (
    <label className={field.picker}>
      Name or id
      <input
        ref={input}
        className={field.box}
        type="search"
        placeholder="Filter the table"
        defaultValue={value}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </label>
  )
}
