-- 0001_add_things_token_and_2_more                               draft until committed
-- schemac 1  schema 36763b528696 -> 7657058a2ab3  text b14274894dac
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things
  ADD COLUMN token  uuid     NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN number bigint   NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN twice  integer  GENERATED ALWAYS AS (count * 2) STORED;
