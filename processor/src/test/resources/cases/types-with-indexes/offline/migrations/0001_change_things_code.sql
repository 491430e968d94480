-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 740a1b065407 -> 5a0f6bcf9b30  text 09af4af1e336
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it builds things_code_lower and
-- things_open. Loses the statistics of things.code until ANALYZE.
ALTER TABLE things ALTER COLUMN code TYPE varchar(30);
