-- 0001_drop_events_code_idx_and_1_more                           draft until committed
-- schemac 1  schema bc1cf6f97708 -> c8d7a6531e60  text 39046869c7f5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX events_code_idx;

DROP INDEX events_tenant_id_code_idx;
