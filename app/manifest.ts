import type { MetadataRoute } from 'next'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Deep Recall',
    short_name: 'Deep Recall',
    description: 'Understand deep learning, and keep it.',
    start_url: '/',
    display: 'standalone',
    background_color: '#f3f7f2',
    theme_color: '#f3f7f2',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
}
