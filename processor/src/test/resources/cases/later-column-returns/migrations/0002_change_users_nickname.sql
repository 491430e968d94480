-- 0002_change_users_nickname                                     draft until committed
-- schemac 1  schema b2d1a1427ed6 -> 1e853560e551  text 6df489b2a485
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Fills users.nickname in rows that running code writes.
CREATE FUNCTION zz_schemac_users() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.nickname IS NULL THEN
    BEGIN
      SELECT 'guest' || id INTO NEW.nickname
        FROM (SELECT NEW.*) AS users;
    EXCEPTION WHEN OTHERS THEN
      NEW.nickname := NULL;
    END;
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on users.
CREATE TRIGGER zz_schemac_users BEFORE INSERT OR UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_users();

-- Brief SHARE ROW EXCLUSIVE on users.
ALTER TABLE users ENABLE ALWAYS TRIGGER zz_schemac_users;
