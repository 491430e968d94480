-- 0002_rename_users_to_members_and_2_more_fill                   draft until committed
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text 81d5d3560bd8
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that looks for 'BAD' in members.feeling. Updates rows of members in batches that
-- commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM members ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM members
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE members
      SET feeling = 'AWFUL'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND feeling = 'BAD';
    COMMIT;
    low := high;
  END LOOP;
END
$$;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
