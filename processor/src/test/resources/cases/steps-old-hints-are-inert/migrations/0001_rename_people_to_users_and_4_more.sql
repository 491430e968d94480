-- 0001_rename_people_to_users_and_4_more                                   file 1 of 3
-- schemac 1  schema 447d995cc18c -> 3413a687458f  text 7a5018d789a7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes people.age for
--   text; new code runs from 0003 (switch), since it uses users and users.email.
-- No way back behind 0001: the type of people.age.
-- Loses what the new type cannot hold of people.age.
-- Locks: ACCESS EXCLUSIVE on people.
-- Rewrites people.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['people']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of people.age. Breaks code that takes people.age for text.
-- Blocks reads and writes of people (ACCESS EXCLUSIVE) while it rewrites people. Fails on a value
-- of people.age that its conversion refuses.
ALTER TABLE people ALTER COLUMN age TYPE integer USING age::integer;

-- Fills people.mail in rows that running code writes.
CREATE FUNCTION zz_schemac_people() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.mail IS NULL THEN
    NEW.mail := '';
  END IF;
  RETURN NEW;
END
$$;

-- Brief SHARE ROW EXCLUSIVE on people.
CREATE TRIGGER zz_schemac_people BEFORE INSERT OR UPDATE ON people
  FOR EACH ROW EXECUTE FUNCTION zz_schemac_people();

-- Brief SHARE ROW EXCLUSIVE on people.
ALTER TABLE people ENABLE ALWAYS TRIGGER zz_schemac_people;
