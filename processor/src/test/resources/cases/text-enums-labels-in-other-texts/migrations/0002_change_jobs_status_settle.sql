-- 0002_change_jobs_status_settle                                           file 2 of 2
-- schemac 1  schema 183ad75bcd81 -> 348893647f87  text 9d848b74b04f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0002 (settle), new code from 0001 (switch).
-- What new code writes breaks old code that reads 'QUEUED' in jobs.status without knowing it.
-- New code meets 'GONE', 'OLD' in jobs.status until 0002 (settle) has run.
-- Loses which rows of jobs.status held 'GONE'.
-- Locks: ACCESS EXCLUSIVE on jobs.
-- Scans jobs. Updates rows of jobs.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['jobs']::regclass[]) t

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses which rows of jobs.status held 'GONE'. Breaks code that looks for 'GONE', 'OLD' in
-- jobs.status. Updates rows of jobs in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM jobs
    WHERE status IN ('GONE', 'OLD')
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM jobs
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE jobs
        SET status = CASE status WHEN 'GONE' THEN 'DONE' WHEN 'OLD' THEN 'QUEUED' END
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND status IN ('GONE', 'OLD');
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'jobs: up to %', coalesce(high.id::text, 'the end');
      low := high;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

SET lock_timeout = '3s';

-- Breaks code that writes 'GONE', 'OLD' to jobs.status. Brief ACCESS EXCLUSIVE on jobs: catalogue
-- only.
ALTER TABLE jobs
  DROP CONSTRAINT IF EXISTS jobs_status_labels,
  ADD CONSTRAINT jobs_status_labels CHECK (status IN ('DONE', 'QUEUED')) NOT VALID;

-- Updates rows of jobs at once: writers of the same rows wait until the transaction ends.
UPDATE jobs
  SET status = CASE status WHEN 'GONE' THEN 'DONE' WHEN 'OLD' THEN 'QUEUED' END
  WHERE status IN ('GONE', 'OLD');

ALTER TABLE jobs VALIDATE CONSTRAINT jobs_status_labels;

ALTER TABLE jobs DROP CONSTRAINT IF EXISTS schemac_jobs_status_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
