-- 0002_change_jobs_status_fill                                   draft until committed
-- schemac 1  schema 183ad75bcd81 -> 348893647f87  text b2715337f717
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

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
