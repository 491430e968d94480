-- 0001_change_kind_and_2_more_labels                                       file 1 of 5
-- schemac 1  schema 3172827428db -> a75b02715deb  text d04267260c33
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0004 (switch), new code from 0003 (fill).
-- What new code writes breaks old code that reads 'THREE' of kind, 'FOUR' of kind, 'FIVE' of kind
--   without knowing it or more.
-- To back out before 0004 (switch) runs: see 0003 (fill).
-- Locks no table that is in use.

-- Breaks code that reads 'THREE' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'THREE' AFTER 'TWO';

-- Breaks code that reads 'FOUR' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'FOUR' AFTER 'THREE';

-- Breaks code that reads 'FIVE' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'FIVE' AFTER 'FOUR';

-- Breaks code that reads 'SIX' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'SIX' AFTER 'FIVE';
