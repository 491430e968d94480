-- 0002_change_kinds_kind_change_things_kind_fill                 draft until committed
-- schemac 1  schema 629447d8309b -> 026b9b648146  text 83a5a59cfcec
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses which rows of kinds.kind held 'TRUCK'. Breaks code that looks for 'TRUCK' in kinds.kind.
-- Updates rows of kinds in batches that commit one by one. Fails if one of these finds rows:
-- SELECT (CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END) FROM kinds GROUP BY (CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END) HAVING count(*) > 1
-- SELECT lower((CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END)), region FROM kinds WHERE (CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END) <> 'CAR' AND lower((CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END)) IS NOT NULL AND region IS NOT NULL GROUP BY lower((CASE kind WHEN 'TRUCK' THEN 'VAN' ELSE kind END)), region HAVING count(*) > 1
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT kind INTO low FROM kinds ORDER BY kind LIMIT 1;
  WHILE low.kind IS NOT NULL LOOP
    SELECT kind INTO high
      FROM kinds
      WHERE kind > low.kind
      ORDER BY kind OFFSET 9999 LIMIT 1;
    UPDATE kinds
      SET kind = 'VAN'
      WHERE kind >= low.kind AND (high.kind IS NULL OR kind < high.kind)
        AND kind = 'TRUCK';
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Loses which rows of things.kind held 'TRUCK'. Breaks code that looks for 'TRUCK' in things.kind.
-- Updates rows of things in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM things ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM things
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE things
      SET kind = 'VAN'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND kind = 'TRUCK';
    COMMIT;
    low := high;
  END LOOP;
END
$$;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
