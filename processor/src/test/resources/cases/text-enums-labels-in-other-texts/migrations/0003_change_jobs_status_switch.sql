-- 0003_change_jobs_status_switch                                 draft until committed
-- schemac 1  schema 183ad75bcd81 -> 348893647f87  text 876e49d7d1e5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Breaks code that writes 'GONE', 'OLD' to jobs.status. Brief ACCESS EXCLUSIVE on jobs: catalogue
-- only.
ALTER TABLE jobs
  DROP CONSTRAINT schemac_jobs_status_labels,
  ADD CONSTRAINT jobs_status_labels CHECK (status IN ('DONE', 'QUEUED')) NOT VALID;
