import { reportHref } from './report-href'

/** Leads to where mistakes are collected; nothing where nobody collects them. */
export function ReportLink({ reportUrl, id, text }: { reportUrl: string | undefined; id: string; text: string }) {
  if (!reportUrl) return null
  const version = process.env['NEXT_PUBLIC_BUILD_ID'] ?? 'development'
  return (
    <p className="note">
      <a href={reportHref(reportUrl, { id, text, version })} rel="noopener">
        Report a mistake
      </a>
    </p>
  )
}
