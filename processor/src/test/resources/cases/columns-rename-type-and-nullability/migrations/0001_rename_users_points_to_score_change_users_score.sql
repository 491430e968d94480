-- 0001_rename_users_points_to_score_change_users_score                     file 1 of 3
-- schemac 1  schema 78949f93d245 -> 21b9499b01c3  text bf25f9fe9903
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.points for
--   varchar(20); new code runs from 0003 (switch), since it uses users.score.
-- No way back behind 0001: the type of users.points.
-- Loses what the new type cannot hold of users.points.
-- Locks: ACCESS EXCLUSIVE on users.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

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
