-- 0002_change_kind_add_users_lazy                                          file 2 of 4
-- schemac 1  schema 20939fd874b8 -> 687192a7b1c1  text 811f1af0081b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0004 (switch), new code from 0003 (fill).
-- What new code writes breaks old code that reads 'THREE' of kind without knowing it.
-- users.lazy does not follow what code writes to user_orders from 0003 (fill) on.
-- To back out before 0004 (switch) runs: see 0003 (fill).
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ADD COLUMN lazy boolean;

-- Fills users.lazy in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.lazy IS NULL
      OR TG_OP = 'UPDATE' AND NEW.id IS DISTINCT FROM OLD.id
        AND NEW.lazy IS NOT DISTINCT FROM OLD.lazy THEN
    BEGIN
      SELECT NOT exists(SELECT FROM user_orders o WHERE o.user_id = users.id AND o.kind <> 'THREE') INTO NEW.lazy
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.lazy := NULL;
    END;
  END IF;
  RETURN NEW;
END
$$;

DO $$
BEGIN
  EXECUTE 'ALTER FUNCTION zz_schemac_users() SET search_path = '
    || concat_ws(', ', nullif(current_setting('search_path'), ''), 'pg_temp');
END
$$;

REVOKE EXECUTE ON FUNCTION zz_schemac_users() FROM PUBLIC;

-- Brief SHARE ROW EXCLUSIVE on users.
CREATE TRIGGER zz_schemac_users BEFORE INSERT OR UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_users();

-- Brief SHARE ROW EXCLUSIVE on users.
ALTER TABLE users ENABLE ALWAYS TRIGGER zz_schemac_users;
