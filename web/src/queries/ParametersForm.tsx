import { typedOf, valueOf } from './parameters.ts'
import styles from './queries.module.css'
import type { QueryParameter } from './queries-queries.ts'
import type { Parameters, ParameterValue } from './queries-search.ts'

interface Props {
  readonly parameters: readonly QueryParameter[]
  readonly values: Parameters
  readonly onChange: (values: Parameters) => void
}

/** A field for each parameter of a query. */
export function ParametersForm({ parameters, values, onChange }: Props) {
  if (parameters.length === 0) return null
  return (
    <div className={styles.parameters}>
      {parameters.map((parameter) => (
        <label key={parameter.name} className={styles.label}>
          <code>${parameter.name}</code> {parameter.about}
          <Field
            parameter={parameter}
            value={values[parameter.name] ?? parameter.default}
            onChange={(value) => onChange({ ...values, [parameter.name]: value })}
          />
        </label>
      ))}
    </div>
  )
}

function Field({
  parameter: { type, values },
  value,
  onChange,
}: {
  readonly parameter: QueryParameter
  readonly value: ParameterValue
  readonly onChange: (value: ParameterValue) => void
}) {
  if (type === 'flag')
    return (
      <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
    )
  if (type === 'choice')
    return (
      <select className={styles.field} value={typedOf(value)} onChange={(event) => onChange(event.currentTarget.value)}>
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    )
  return (
    <input
      className={styles.field}
      type={type === 'whole' ? 'number' : 'text'}
      defaultValue={typedOf(value)}
      onChange={(event) => onChange(valueOf(type, event.currentTarget.value))}
    />
  )
}
