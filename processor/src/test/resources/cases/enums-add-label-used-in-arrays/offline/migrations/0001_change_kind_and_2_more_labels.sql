-- 0001_change_kind_and_2_more_labels                                       file 1 of 2
-- schemac 1  schema 3172827428db -> a75b02715deb  text d6d5e68ac763
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0002, which breaks code that leaves out users.former
--   or writes NULL to it; new code runs from 0002, since it uses users.former and reads
--   users.former as never NULL.
-- To back out: see 0002.
-- Locks no table that is in use.

-- Breaks code that reads 'THREE' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'THREE' AFTER 'TWO';

-- Breaks code that reads 'FOUR' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'FOUR' AFTER 'THREE';

-- Breaks code that reads 'FIVE' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'FIVE' AFTER 'FOUR';

-- Breaks code that reads 'SIX' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'SIX' AFTER 'FIVE';
