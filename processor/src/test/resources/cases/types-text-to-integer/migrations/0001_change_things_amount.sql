-- 0001_change_things_amount                                      draft until committed
-- schemac 1  schema 194941a10b09 -> 904dddd7b7a4  text 8fc665a033fc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things
  ALTER COLUMN amount DROP DEFAULT,
  ALTER COLUMN amount TYPE integer USING amount::integer,
  ALTER COLUMN amount SET DEFAULT 1;
