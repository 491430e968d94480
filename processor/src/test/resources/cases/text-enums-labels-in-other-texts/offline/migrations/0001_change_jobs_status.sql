-- 0001_change_jobs_status
-- schemac 1  schema 183ad75bcd81 -> 348893647f87  text 6b27c5a0cb90
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that looks for 'GONE', 'OLD'
--   in jobs.status; new code runs from 0001, since it writes 'QUEUED' to jobs.status.
-- Loses which rows of jobs.status held 'GONE'.
-- Locks: ACCESS EXCLUSIVE on jobs.
-- Scans jobs. Updates rows of jobs.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['jobs']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that reads 'QUEUED' in jobs.status without knowing it. Brief ACCESS EXCLUSIVE on
-- jobs.
ALTER TABLE jobs DROP CONSTRAINT jobs_status_labels;

-- Loses which rows of jobs.status held 'GONE'. Breaks code that looks for 'GONE', 'OLD' in
-- jobs.status. Updates rows of jobs at once: writers of the same rows wait until the transaction
-- ends. Reads and writes of jobs wait until COMMIT (locked above).
UPDATE jobs
  SET status = CASE status WHEN 'GONE' THEN 'DONE' WHEN 'OLD' THEN 'QUEUED' END
  WHERE status IN ('GONE', 'OLD');

-- Blocks reads and writes of jobs (ACCESS EXCLUSIVE) while it scans jobs.
ALTER TABLE jobs ADD CONSTRAINT jobs_status_labels CHECK (status IN ('DONE', 'QUEUED'));
