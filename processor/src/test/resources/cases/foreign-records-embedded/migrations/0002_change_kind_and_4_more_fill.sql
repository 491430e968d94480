-- 0002_change_kind_and_4_more_fill                               draft until committed
-- schemac 1  schema d48ebc194144 -> 3f8e9b3a8adb  text ee418e5dd018
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of places in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM places ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM places
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE places
      SET at_name = 'nowhere'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND at_name IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out places.at_name or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- places: catalogue only.
ALTER TABLE places
  DROP CONSTRAINT IF EXISTS schemac_places_at_name_check,
  ADD CONSTRAINT schemac_places_at_name_check CHECK (at_name IS NOT NULL) NOT VALID;

-- Scans places; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM places WHERE at_name IS NULL
ALTER TABLE places VALIDATE CONSTRAINT schemac_places_at_name_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
