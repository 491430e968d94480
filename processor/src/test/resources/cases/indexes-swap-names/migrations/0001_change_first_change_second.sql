-- 0001_change_first_change_second                                draft until committed
-- schemac 1  schema 51f0ab07a460 -> ecf02dc6c260  text 6491caf9bc23
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX first;

-- Brief ACCESS EXCLUSIVE on events: catalogue only.
DROP INDEX second;

-- Blocks writes to events (SHARE) while it builds first. Reads and writes of events still wait,
-- locked above.
CREATE INDEX first ON events (note);

-- Blocks writes to events (SHARE) while it builds second. Reads and writes of events still wait,
-- locked above.
CREATE INDEX second ON events (code);
