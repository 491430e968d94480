-- 0001_change_things_at_and_2_more
-- schemac 1  schema 046f0b355ba2 -> 289d631e5db0  text a2d101a3331f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.at, things.opens
-- and things.took until ANALYZE.
ALTER TABLE things
  ALTER COLUMN at TYPE timestamptz(3),
  ALTER COLUMN opens TYPE time,
  ALTER COLUMN took TYPE interval;
