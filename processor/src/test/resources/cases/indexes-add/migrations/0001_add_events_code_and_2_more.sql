-- 0001_add_events_code_and_2_more                                draft until committed
-- schemac 1  schema bf380ed73501 -> a7e893e4fc1a  text f61201f41d8a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE UNIQUE INDEX events_code ON events (lower(code)) WHERE tenant_id IS NULL;

CREATE INDEX events_created_at_idx ON events (created_at);

CREATE INDEX events_tenant_id_created_at_idx ON events (tenant_id, created_at DESC);
