-- 0001_change_kind_switch
-- schemac 1  schema fa1d925705f1 -> 1285970de49d  text 35f2e1b97b11
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that says 'ONE' for
--   kind; new code runs from 0001 (switch), since it writes 'FIRST' of kind.
-- Locks no table that is in use.

-- Breaks code that says 'ONE' for kind.
ALTER TYPE kind RENAME VALUE 'ONE' TO 'FIRST';
