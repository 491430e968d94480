-- 0001_change_first_change_second                                draft until committed
-- schemac 1  schema 51f0ab07a460 -> ecf02dc6c260  text 2b9c27968bd3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX first;

DROP INDEX second;

CREATE INDEX first ON events (note);

CREATE INDEX second ON events (code);
