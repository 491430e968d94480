-- 0003_change_kind_and_2_more_fill                               draft until committed
-- schemac 1  schema 3172827428db -> a75b02715deb  text f14522d4b5b7
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM users ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE users
      SET former = '{SIX,NULL}'::kind[]
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND former IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out users.former or writes NULL to it. Brief ACCESS EXCLUSIVE on users:
-- catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_former_check,
  ADD CONSTRAINT schemac_users_former_check CHECK (former IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE former IS NULL
-- SELECT * FROM users WHERE NOT (NOT kinds @> '{ONE,"FOUR"}' OR id > 0)
ALTER TABLE users
  VALIDATE CONSTRAINT schemac_users_former_check,
  VALIDATE CONSTRAINT users_kinds_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_of_five_build;

-- Builds users_of_five_build; reads and writes go on.
CREATE INDEX CONCURRENTLY users_of_five_build ON users (id) WHERE kinds = '{{ONE},{FIVE}}'::kind[];

RESET lock_timeout;
