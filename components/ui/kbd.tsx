/** A key of the keyboard; hidden where there is none. */
export function Kbd({ children, className = '' }: { children: string; className?: string }) {
  return <kbd className={`key ${className}`.trim()}>{children}</kbd>
}
