-- 0002_change_tickets
-- schemac 1  schema dd91c0f3dba6 -> 24f05d0aef54  text 2ffef0ccc752
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Waits for transactions that took values from tickets, and blocks nextval until COMMIT.
ALTER SEQUENCE tickets OWNED BY NONE;
