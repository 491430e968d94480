-- 0002_change_mood_change_users_mood                                       file 2 of 4
-- schemac 1  schema 0fdcc96c23ab -> 34e6ed0574c7  text 096a855257dc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0003 (fill).
-- Only until 0004 (switch): old code that writes NULL to users.mood.
-- What new code writes breaks old code that reads 'UNKNOWN' of mood without knowing it.
-- To back out before 0004 (switch) runs: see 0003 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ALTER COLUMN mood SET DEFAULT 'UNKNOWN';

-- Fills users.mood in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.mood IS NULL THEN
    NEW.mood := 'UNKNOWN';
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on users.
CREATE TRIGGER zz_schemac_users BEFORE INSERT OR UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_users();

-- Brief SHARE ROW EXCLUSIVE on users.
ALTER TABLE users ENABLE ALWAYS TRIGGER zz_schemac_users;
