-- 0004_change_jobs_status_settle                                 draft until committed
-- schemac 1  schema 183ad75bcd81 -> 348893647f87  text 2b2ea3767c0b
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans jobs; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM jobs WHERE status NOT IN ('DONE', 'QUEUED')
ALTER TABLE jobs VALIDATE CONSTRAINT jobs_status_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
