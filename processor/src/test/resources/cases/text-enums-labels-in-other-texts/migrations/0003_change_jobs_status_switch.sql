-- 0003_change_jobs_status_switch                                 draft until committed
-- schemac 1  schema 183ad75bcd81 -> 348893647f87  text 241625a0b9ab
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes 'GONE', 'OLD' to jobs.status. Brief ACCESS EXCLUSIVE on jobs: catalogue
-- only.
ALTER TABLE jobs
  DROP CONSTRAINT schemac_jobs_status_labels,
  ADD CONSTRAINT jobs_status_labels CHECK (status IN ('DONE', 'QUEUED')) NOT VALID;
