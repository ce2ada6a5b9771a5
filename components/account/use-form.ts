'use client'
import { type FocusEvent, type SubmitEvent, useEffect, useRef, useState } from 'react'

export type Values<Name extends string> = Readonly<Record<Name, string>>
/** One sentence for each wrong field; under `form` what concerns no field of its own. */
export type Wrongs<Name extends string> = Partial<Record<Name | 'form', string>>

type Rules<Name extends string> = {
  readonly names: readonly Name[]
  /** What is wrong before anything is sent. */
  readonly check: (values: Values<Name>) => Wrongs<Name>
  /** Sends; gives what is wrong, nothing when it is done. */
  readonly send: (values: Values<Name>) => Promise<Wrongs<Name>>
}

/**
 * A form whose fields keep what was typed, whatever comes back: it is read when it is sent, and never written.
 * A wrong field says why beside itself, and the first one gets the focus.
 */
export function useForm<Name extends string>({ names, check, send }: Rules<Name>) {
  const form = useRef<HTMLFormElement>(null)
  const [wrongs, setWrongs] = useState<Wrongs<Name>>({})
  const [isSending, setSending] = useState(false)
  const [refusals, setRefusals] = useState(0)

  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusals])

  const read = (): Values<Name> => {
    const data = new FormData(form.current ?? undefined)
    return Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? '')])) as Values<Name>
  }
  const refuse = (wrong: Wrongs<Name>) => {
    setWrongs(wrong)
    setRefusals((count) => count + 1)
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isSending) return
    const values = read()
    const wrong = check(values)
    if (Object.keys(wrong).length > 0) return refuse(wrong)
    setWrongs({})
    setSending(true)
    const answer = await send(values)
    setSending(false)
    if (Object.keys(answer).length > 0) refuse(answer)
  }
  const wrongOf = (name: Name) => check(read())[name]
  const mark = (name: Name, wrong: string | undefined) => setWrongs({ ...wrongs, [name]: wrong })

  return {
    isSending,
    formWrong: wrongs.form,
    // Before the page has come alive, Enter must not put a password into the address: this method sends nothing.
    formProps: { ref: form, onSubmit: submit, noValidate: true, method: 'dialog' },
    fieldProps: (name: Name) => ({
      name,
      error: wrongs[name],
      onBlur: ({ relatedTarget }: FocusEvent) => {
        // On the way to a button nothing may move: the button would slip away under the finger.
        if (relatedTarget instanceof HTMLButtonElement || read()[name] === '') return
        const wrong = wrongOf(name)
        if (wrong) mark(name, wrong)
      },
      onInput: () => {
        if (wrongs[name]) mark(name, wrongOf(name))
      },
    }),
  }
}
