-- 0001_change_jobs_status_switch                                           file 1 of 2
-- schemac 1  schema 183ad75bcd81 -> 348893647f87  text e2be3e4199b1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (settle), new code from 0001 (switch).
-- What new code writes breaks old code that reads 'QUEUED' in jobs.status without knowing it.
-- New code meets 'GONE', 'OLD' in jobs.status until 0002 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on jobs.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads 'QUEUED' in jobs.status without knowing it. Brief ACCESS EXCLUSIVE on
-- jobs: catalogue only.
ALTER TABLE jobs
  DROP CONSTRAINT jobs_status_labels,
  ADD CONSTRAINT schemac_jobs_status_labels
    CHECK (status IN ('DONE', 'GONE', 'OLD', 'QUEUED')) NOT VALID;
