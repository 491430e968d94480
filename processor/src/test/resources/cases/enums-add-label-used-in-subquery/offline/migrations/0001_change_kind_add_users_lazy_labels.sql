-- 0001_change_kind_add_users_lazy_labels                         draft until committed
-- schemac 1  schema 20939fd874b8 -> 687192a7b1c1  text e691cc050f4c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

-- Breaks code that reads 'THREE' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'THREE' AFTER 'TWO';
