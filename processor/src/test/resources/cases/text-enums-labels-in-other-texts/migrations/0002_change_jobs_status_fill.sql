-- 0002_change_jobs_status_fill                                   draft until committed
-- schemac 1  schema 183ad75bcd81 -> 348893647f87  text 7e41f7536291
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses which rows of jobs.status held 'GONE'. Breaks code that looks for 'GONE', 'OLD' in
-- jobs.status. Updates rows of jobs in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM jobs ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM jobs
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE jobs
      SET status = CASE status WHEN 'GONE' THEN 'DONE' WHEN 'OLD' THEN 'QUEUED' END
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND status IN ('GONE', 'OLD');
    COMMIT;
    low := high;
  END LOOP;
END
$$;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
