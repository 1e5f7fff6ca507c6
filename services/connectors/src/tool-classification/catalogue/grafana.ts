import { defineEntry } from '../catalogue-entry.ts'

export const grafana = defineEntry({
  id: 'grafana',
  title: 'Grafana’s own server',
  reviewed: '2026-11',
  documentation: 'https://github.com/grafana/mcp-grafana',
  pypi: ['mcp-grafana'],
  oci: ['mcp/grafana', 'grafana/mcp-grafana'],
  needsIdentity: true,
  data: { telemetry: { name: 'metrics, logs and dashboards' } },
  tools: [
    {
      names: ['query_loki_logs', 'query_loki_stats', 'find_error_pattern_logs', 'find_slow_requests'],
      why: 'Returns logs, with whatever callers of the services sent.',
      on: { telemetry: ['read'] },
      reads: [
        { from: 'internet', possibly: 'logs hold outsiders’ words only where a service that outsiders call logs them' },
      ],
    },
    {
      names: [
        'query_prometheus',
        'search_dashboards',
        'get_dashboard_by_uid',
        'get_dashboard_summary',
        'list_incidents',
        'get_incident',
        'list_alert_rules',
        'get_alert_rule_by_uid',
      ],
      why: 'Returns metrics, dashboards, incidents and alerts.',
      on: { telemetry: ['read'] },
    },
    {
      names: ['update_dashboard', 'create_incident', 'add_activity_to_incident', 'create_alert_rule'],
      why: 'Writes dashboards, incidents and alerts.',
      on: { telemetry: ['write'] },
    },
    {
      names: ['list_datasources', 'get_datasource_by_uid', 'list_loki_label_names', 'list_prometheus_metric_names'],
      why: 'Returns names of sources and measurements.',
    },
  ],
})
