-- 0001_rename_users_points_to_score_change_users_score           draft until committed
-- schemac 1  schema 78949f93d245 -> 21b9499b01c3  text 6ec5dee6394a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of users.points. Breaks code that takes users.points for
-- varchar(20). Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Fails
-- on a value of users.points that its conversion refuses.
ALTER TABLE users
  ALTER COLUMN points DROP DEFAULT,
  ALTER COLUMN points TYPE integer USING points::integer,
  ALTER COLUMN points SET DEFAULT 0;

-- Fills users.points in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.points IS NULL THEN
    NEW.points := 0;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on users.
CREATE TRIGGER zz_schemac_users BEFORE INSERT OR UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_users();

-- Brief SHARE ROW EXCLUSIVE on users.
ALTER TABLE users ENABLE ALWAYS TRIGGER zz_schemac_users;
