-- 0002_rename_users_to_members_and_4_more_fill                   draft until committed
-- schemac 1  schema 69e741c66916 -> e0d0ef3eb1ab  text d67b1336b540
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Updates rows of members in batches that commit one by one.
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
      SET email = ''
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND email IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out members.email or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- members: catalogue only.
ALTER TABLE members
  DROP CONSTRAINT IF EXISTS schemac_members_email_check,
  ADD CONSTRAINT schemac_members_email_check CHECK (email IS NOT NULL) NOT VALID;

-- Scans members; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM members WHERE email IS NULL
ALTER TABLE members VALIDATE CONSTRAINT schemac_members_email_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS members_city_idx_build;

-- Builds members_city_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY members_city_idx_build ON members (city);

SET lock_timeout = '3s';

ANALYZE members (email);

RESET lock_timeout;
