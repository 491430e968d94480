package shop; public enum Kind { RETAIL, TRADE, STAFF }
