-- 0001_add_events_code_and_2_more
-- schemac 1  schema bf380ed73501 -> a7e893e4fc1a  text 965ec2bcd082
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates events_code.
-- Only from 0001: new code that says ON CONFLICT (lower(code)).
-- Locks: SHARE on events.
-- Builds indexes on events.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['events']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates events_code. Blocks writes to events (SHARE) while it builds
-- events_code. Fails if this finds rows:
-- SELECT lower(code) FROM events WHERE (tenant_id IS NULL) AND lower(code) IS NOT NULL GROUP BY lower(code) HAVING count(*) > 1
CREATE UNIQUE INDEX events_code ON events (lower(code)) WHERE tenant_id IS NULL;

-- Blocks writes to events (SHARE) while it builds events_created_at_idx.
CREATE INDEX events_created_at_idx ON events (created_at);

-- Blocks writes to events (SHARE) while it builds events_tenant_id_created_at_idx.
CREATE INDEX events_tenant_id_created_at_idx ON events (tenant_id, created_at DESC);
