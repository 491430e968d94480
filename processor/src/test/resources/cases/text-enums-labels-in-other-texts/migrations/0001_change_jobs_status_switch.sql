-- 0001_change_jobs_status_switch                                 draft until committed
-- schemac 1  schema 183ad75bcd81 -> 348893647f87  text 49dcb3f1d391
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on jobs: catalogue only.
ALTER TABLE jobs
  DROP CONSTRAINT jobs_status_labels,
  ADD CONSTRAINT schemac_jobs_status_labels
    CHECK (status IN ('DONE', 'GONE', 'OLD', 'QUEUED')) NOT VALID;
