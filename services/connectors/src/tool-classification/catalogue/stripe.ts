import { defineEntry } from '../catalogue-entry.ts'

export const stripe = defineEntry({
  id: 'stripe',
  title: 'Stripe’s own servers (local and hosted)',
  reviewed: '2026-11',
  documentation: 'https://docs.stripe.com/mcp',
  npm: ['@stripe/mcp'],
  oci: ['mcp/stripe'],
  urls: ['https://mcp.stripe.com'],
  needsIdentity: true,
  data: {
    customers: { name: 'customers and their subscriptions', classes: ['pii'] },
    payments: { name: 'payments, invoices and disputes', classes: ['pii'] },
    catalogue: { name: 'products, prices and coupons' },
  },
  tools: [
    {
      names: ['list_customers', 'list_subscriptions'],
      why: 'Returns customers, whose names and notes they may have typed themselves.',
      on: { customers: ['read'] },
      reads: [{ from: 'customers' }],
    },
    {
      names: ['list_invoices', 'list_payment_intents', 'list_disputes'],
      why: 'Returns payments and disputes, with text that customers gave.',
      on: { payments: ['read'] },
      reads: [{ from: 'customers' }],
    },
    {
      names: ['search_stripe_resources', 'fetch_stripe_resources'],
      why: 'Finds and returns any object of the account.',
      on: { customers: ['read'], payments: ['read'] },
      reads: [{ from: 'customers' }],
    },
    {
      names: ['list_coupons', 'list_prices', 'list_products'],
      why: 'Returns what is sold.',
      on: { catalogue: ['read'] },
    },
    {
      names: ['get_stripe_account_info', 'retrieve_balance'],
      why: 'Returns the account and its balance.',
      on: { payments: ['read'] },
    },
    {
      names: ['create_customer', 'update_subscription'],
      why: 'Writes customers and their subscriptions.',
      on: { customers: ['write'] },
    },
    { names: ['cancel_subscription'], why: 'Ends subscriptions.', on: { customers: ['delete'] } },
    {
      names: ['create_invoice', 'create_invoice_item', 'finalize_invoice', 'update_dispute'],
      why: 'Writes invoices, which are mailed to the customer, and disputes.',
      on: { payments: ['write'] },
    },
    { names: ['create_refund'], why: 'Pays money back.', on: { payments: ['write'] }, also: ['destructive'] },
    {
      names: ['create_coupon', 'create_price', 'create_product', 'create_payment_link'],
      why: 'Writes what is sold and links to pay for it.',
      on: { catalogue: ['write'] },
    },
    {
      names: ['search_stripe_documentation', 'search_documentation'],
      why: 'Returns Stripe’s own handbook.',
    },
  ],
})
