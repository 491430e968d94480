-- 0001_change_events_at_idx_and_1_more                           draft until committed
-- schemac 1  schema 471270b6ce80 -> 140bad6b9119  text 4cb57de3e13f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX events_at_idx;

DROP INDEX events_tenant_id_at_idx;

CREATE INDEX events_at_idx ON events (at DESC);

CREATE INDEX events_tenant_id_at_idx ON events (tenant_id, at DESC NULLS LAST);
