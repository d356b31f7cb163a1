"""Every sentence that stands for a code: one dictionary a module, Vietnamese, shared by the window, the commands and the report."""
