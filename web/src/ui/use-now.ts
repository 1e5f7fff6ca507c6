import { useEffect, useState } from 'react'

/** The present, in milliseconds; moves once a minute, which is as fine as "6 minutes ago" is. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
