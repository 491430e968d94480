-- 0004_change_jobs_status_settle                                 draft until committed
-- schemac 1  schema 183ad75bcd81 -> 348893647f87  text 5511c92f8774
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans jobs; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM jobs WHERE status NOT IN ('DONE', 'QUEUED')
ALTER TABLE jobs VALIDATE CONSTRAINT jobs_status_labels;

RESET lock_timeout;
