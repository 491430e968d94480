-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 6d424fa35059 -> f21325938eb9  text 3776d7a29d88
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.code until
-- ANALYZE.
ALTER TABLE things ALTER COLUMN code TYPE varchar(20) COLLATE "C";
