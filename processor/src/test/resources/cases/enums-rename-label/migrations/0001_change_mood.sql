-- 0001_change_mood                                               draft until committed
-- schemac 1  schema 6ceec7d3bbf1 -> dabc4035efc3  text d6d28fdf9a65
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood RENAME VALUE 'GOOD' TO 'FINE';

DROP INDEX users_in_good_mood;

CREATE INDEX users_in_good_mood ON users (id) WHERE mood = 'FINE';
