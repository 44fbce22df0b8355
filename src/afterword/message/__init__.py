"""What a person wrote: any message in, the words its sender newly wrote out."""

from afterword.message.attribution import is_attribution
from afterword.message.chats import conversation, medium_of
from afterword.message.cutting import clean
from afterword.message.heads import CHAT_STAMP, is_menu, lists_other_jobs
from afterword.message.quoted import quoted_message
from afterword.message.reading import messages_in, read, read_file, read_text
from afterword.message.types import Address, Answer, Cleaned, Cut, Headers, Message, Span, Voice

__all__ = [
    "CHAT_STAMP",
    "Address",
    "Answer",
    "Cleaned",
    "Cut",
    "Headers",
    "Message",
    "Span",
    "Voice",
    "clean",
    "conversation",
    "is_attribution",
    "is_menu",
    "lists_other_jobs",
    "medium_of",
    "messages_in",
    "quoted_message",
    "read",
    "read_file",
    "read_text",
]
