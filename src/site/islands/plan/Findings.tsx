import { useForm } from './form.ts'

/** What is to be said of a place; nothing when all is well. */
export function Findings({ place }: { place: string }) {
  const findings = useForm().findings.get(place)
  if (!findings) return null
  return (
    <span class="says" id={`${place}-says`}>
      {findings.map(({ say }) => (
        <span key={say}>{say}</span>
      ))}
    </span>
  )
}
