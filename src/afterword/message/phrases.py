"""What mail programs and hiring systems print around a person's words, in many languages.

Holds tables only, plain strings with one ``|`` between entries; the rules that use them are elsewhere.
"""

# Header labels, lower case without the colon.
LABELS = {
    "from": "from|von|de|da|van|od|från|fra|lähettäjä|odesílatel|от|от кого|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|発信者|feladó|od koho|expéditeur|"
    "remitente|mittente|afzender|nadawca|avsändare|afsender|avsender|absender|de la|gönderen|kimden|από|від|de parte de|expediteur",
    "date": "date|sent|sent on|sent at|gesendet|gesendet am|datum|envoyé|envoyé le|date d'envoi|enviado|enviada|enviado el|enviado em|enviada em|fecha|data|inviato|data invio|verzonden|"
    "verzonden op|data wysłania|wysłano|wysłane|skickat|skickad|sendt|dato|lähetetty|päivämäärä|päiväys|odesláno|дата|отправлено|送信日時|日時|日付|发送时间|发送日期|"
    "傳送時間|日期|寄件日期|时间|보낸 날짜|날짜|elküldve|dátum|odoslané|gönderildi|tarih|trimis|отправлен|надіслано|message du|en date du|ημερομηνία|dátum odoslania|date/time",
    "to": "to|an|à|a|para|aan|do|komu|till|til|vastaanottaja|кому|宛先|收件人|받는 사람|받는사람|címzett|pour|destinataire|destinatario|destinatário|per|kime|către|dla|收件者|"
    "προς|empfänger|ontvanger|odbiorca|mottagare|modtager|mottaker|příjemce",
    "cc": "cc|kopie|copie|copie à|cópia|copia|kopia|kopi|kopio|копия|抄送|참조|bcc|dw|kopie (cc)|kopie an|副本|másolatot kap|con copia|副本抄送",
    "subject": "subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|betreft|temat|ämne|emne|aihe|otsikko|předmět|тема|件名|主题|主旨|主題|제목|tárgy|predmet|konu|subiect|betr|"
    "θέμα|reference",
    "reply-to": "reply-to|reply to|répondre à|antwort an|antwoord aan|antwoorden aan|beantwoorden aan|responder a|responder para|rispondi a|svar til|svara till|odpověď komu|ответить|返信先|回复|답장|vastausosoite",
    "other": "attachments|attachment|anlagen|anhang|anhänge|pièces jointes|adjuntos|datos adjuntos|anexos|allegati|bijlagen|bijlage|załączniki|bilagor|vedhæftede filer|vedlegg|"
    "liitteet|přílohy|вложения|添付ファイル|附件|첨부|importance|wichtigkeit|priority|priorité|prioridad|prioridade|belang|sensitivity|categories|cc/bcc|list|mailed-by|signed-by|security|"
    "organization|content-type|auto-submitted|x-mailer|user-agent|mime-version|message-id|in-reply-to|references|sender|resent-from|encaminhada por|encaminhado por|delivered-to|thread-topic|ważność|priorità|prioritet",
}

# Where a mail lies, as a page of webmail prints it behind or before its subject.
MAILBOXES = """
inbox|posteingang|boîte de réception|boite de reception|bandeja de entrada|recibidos|caixa de entrada|entrada|postvak in|inkomend|gmail|outlook|external|extern|externe|importante|important|wichtig|belangrijk|
search for all messages with label inbox|remove label inbox from this conversation
"""

# What stands beside the figures of a day and a time.
WHEN = """
at|um|à|às|le|el|den|de|del|of|on|am|pm|a.m|p.m|uhr|h|gmt|utc|cet|cest|bst|est|edt|pst|pdt|ago|days|day|hours|hour|minutes|vor|tagen|tag|stunden|il|y|a|jours|jour|heures|
hace|días|día|horas|há|dias|dia|geleden|dagen|dag|uur|las|os
"""

# The verb of an attribution line ("… wrote:").
WROTE = """
wrote|writes|written|sent|schrieb|schreibt|geschrieben|a écrit|ecrit|a ecrit|écrit|écrivait|escribió|escribio|ha escrito|escribe|escreveu|ha scritto|scritto|scrisse|
schreef|geschreven|napisał|napisała|napisał(a)|napisal|napisala|napisał/a|pisze|skrev|kirjoitti|napsal|napsala|napsal(a)|píše|napísal|napísala|написал|написала|написал(а)|
написа|написав|написала|пишет|писал|писала|írta|scris|yazdı|şunu yazdı|έγραψε|napisao|napisala je|je napisao|kirjutas|rakstīja|rašė|đã viết|เขียน|viết|
のメッセージ|のメール|書きました|書き込みました|は書きました|さんは書きました|작성|썼습니다|쓰셨습니다|님이 작성|작성했습니다|写道|寫道|写到|写|編寫|編輯|va escriure|idatzi du|skrifaði|menulis|said|replied|respondió|a répondu|antwortete
"""

# What an attribution line opens with.
LEADS = """
on|am|le|el|em|op|il|in data|den|på|pa|w dniu|dnia|dne|il giorno|en date du|en date de|a|à|il|ons|em|no dia|den|kl|vào|στις|la|pe|în data de|u|dana|tarihinde|於|在|于|el día|
at|from|von|quoting|in message|в|на|pon|pt|wt|śr|czw|sob|niedz|po|út|st|čt|pá|so|ne|ti|ke|to|pe|la|su|ma
"""

# Between dashes: the original message follows, and it is history.
ORIGINAL = """
original message|original mail|original e-mail|original email|reply message|original appointment|reply to message|
ursprüngliche nachricht|originalnachricht|original-nachricht|ursprüngliche mail|ursprüngliche e-mail|antwort nachricht|ursprungliche nachricht|originalmail|
message d'origine|message original|message d’origine|message initial|mail original|message précédent|e-mail d'origine|courriel original|
mensaje original|mensaje originario|mensagem original|messaggio originale|messaggio original|
oorspronkelijk bericht|oorspronkelijke bericht|origineel bericht|wiadomość oryginalna|oryginalna wiadomość|wiadomość pierwotna|original wiadomość|
ursprungligt meddelande|originalmeddelande|ursprungligt mejl|oprindelig meddelelse|original meddelelse|original besked|oprindelig besked|opprinnelig melding|original melding|
alkuperäinen viesti|původní zpráva|původní e-mail|pôvodná správa|исходное сообщение|исходное письмо|оригинальное сообщение|первоначальное сообщение|
元のメッセージ|元のメール|オリジナルメッセージ|original message by|원본 메시지|원본 메일|원본메시지|원본 이메일|原始邮件|原始郵件|原邮件|原始信件|邮件原件|
eredeti üzenet|mesaj original|orijinal mesaj|αρχικό μήνυμα|izvorna poruka|originalna poruka|початкове повідомлення
"""

# A forwarded message follows, and it is what the sender wants to be read.
FORWARDED = """
forwarded message|forwarded mail|forwarded by|forwarded email|begin forwarded message|start of forwarded message|forwarded conversation|forwarded note|
weitergeleitete nachricht|weitergeleitete mail|weitergeleitete e-mail|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|weitergeleitet von|
message transféré|message réexpédié|début du message transféré|début du message réexpédié|transféré par|message transmis|courriel transféré|
mensaje reenviado|inicio del mensaje reenviado|reenviado por|comienzo del mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|
início da mensagem reencaminhada|messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato|messaggio inoltrato da|
doorgestuurd bericht|begin doorgestuurd bericht|doorgestuurde mail|doorgezonden bericht|wiadomość przekazana|przekazana wiadomość|treść przekazanej wiadomości|przesłana wiadomość|
początek przekazywanej wiadomości|vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mail|videresendt meddelelse|videresendt besked|
start på videresendt meddelelse|videresendt melding|starten på den videresendte meldingen|edelleenlähetetty viesti|välitetty viesti|välitetty viesti alkaa|edelleen lähetetty viesti|
přeposlaná zpráva|přeposlaný e-mail|začátek přeposílané zprávy|preposlaná správa|пересылаемое сообщение|пересланное сообщение|пересылаемое письмо|
начало переадресованного сообщения|начало пересылаемого сообщения|転送メッセージ|転送されたメッセージ|転送メール|전달된 메시지|전달된 메일|전달된메시지|
转发的邮件|转发邮件|转发邮件信息|轉寄的郵件|轉寄郵件|轉寄訊息|已转发的邮件|továbbított üzenet|mesaj redirecționat|iletilen mesaj|переслане повідомлення|προωθημένο μήνυμα
"""

# Subjects of forwards.
FORWARD_SUBJECT = "fw|fwd|wg|tr|rv|i|doorst|vs|pd|vb|enc|fs|vl|vid|転送|转发|轉寄|전달|továbbítás|ilt|пересл"

# How a writer announces answers inside the older message.
INLINE_CUES = """
inline|in line|in-line|in red|in blue|in green|in bold|in capitals|below|within your|in your text|marked|im text|unten|in rot|in blau|direkt darunter|weiter unten|dans le texte|en rouge|en bleu|ci-dessous|
dans ton message|dans votre message|en el texto|en rojo|en azul|abajo|más abajo|no texto|a vermelho|em vermelho|abaixo|nel testo|in rosso|qui sotto|di seguito|in de tekst|in het rood|hieronder|
w tekście|na czerwono|poniżej|i texten|i rött|nedan|i teksten|i rødt|nedenfor|tekstin|punaisella|alla|v textu|červeně|níže|в тексте|красным|ниже|赤字|下記|以下|빨간색|아래|红字|如下
"""

# Subjects of notes that colleagues sent each other about an interview.
NOTES_SUBJECT = """
notes|feedback|debrief|scores|scorecard|comments|panel|evaluation|write-up|rückmeldung|notizen|auswertung|bewertung|eindrücke|protokoll|retours|compte rendu|compte-rendu|avis|évaluation|comentarios|valoración|
notas|evaluación|parecer|avaliação|valutazione|riscontro|beoordeling|terugkoppeling|notities|oceny|uwagi|notatki|omdöme|anteckningar|vurdering|noter|arvio|muistiinpanot|hodnocení|poznámky|отзывы|заметки|оценка|評価|평가|评价
"""

# How a writer announces that other people's words follow.
FORWARD_CUES = """
see below|notes below|feedback attached|notes attached|his notes|her notes|their feedback|their comments|own words|his words|her words|below are|forwarding|forwarded|pass on|pass their notes|pass along|their notes|panel's notes|panel notes|feedback below|comments below|here is what|here's what|
here are|what they wrote|what they said|wrote back|copied below|copying below|pasted below|from the panel|from the team|leite ich|weitergeleitet|unten stehend|siehe unten|anbei|untenstehend|
hier die rückmeldung|hier das feedback|ci-dessous|je vous transfère|je te transfère|vous trouverez|voici les|a continuación|te reenvío|le reenvío|abajo|más abajo|aquí tienes|aquí van|
segue abaixo|encaminho|reencaminho|abaixo|seguem|qui sotto|di seguito|ti inoltro|le inoltro|in calce|ecco|hieronder|zie onder|stuur ik|doorgestuurd|hierbij|poniżej|przesyłam|przekazuję|
nedan|vidarebefordrar|nedenfor|videresender|alla|alempana|välitän|níže|přeposílám|ниже|пересылаю|以下|転送|下記|아래|전달|转发|如下|見下
"""

# With what somebody shows another a message that they got themselves; nothing but small words may stand beside it.
OWN_FORWARD = """
fyi|so this happened|look what they|look what came|this is what i got|what i got back|just got this|got this today|got this back|this came today|this came in|what they sent me|what they sent back|zur info|z.k|das kam heute|das habe ich bekommen|hab das bekommen|
pour info|voilà ce que j'ai reçu|j'ai reçu ça|reçu ça|me ha llegado esto|me llegó esto|esto me llegó|esto me mandaron|recebi isso|recebi isto|ter info|ter informatie|dit kreeg ik|kreeg dit
"""
SHOWN_WITH = """
this|is|from|them|back|look|well|so|sent|me|below|today|it|the|what|got|i|just|came|see|here|mail|email|e-mail|answer|reply|rejection|unten|von|ihnen|heute|die|das|absage|antwort|ci-dessous|d'eux|aujourd'hui|la|le|réponse|
abajo|de|ellos|hoy|respuesta|abaixo|deles|hoje|resposta|hieronder|van|hen|vandaag|antwoord|afwijzing|refus|negativa
"""

# The whole line is a mobile or program signature.
MOBILE_STARTS = """
sent from|sent via|sent with|sent by|sent using|get outlook for|from my|gesendet von|gesendet mit|von meinem|von unterwegs|diese nachricht wurde von|diese e-mail wurde von|gesendet aus|
envoyé de|envoyé depuis|envoyé à partir|envoyé avec|télécharger outlook|obtenir outlook|obtenez outlook|provenance :|provenance:|enviado desde|enviado con|enviado de|enviado do|enviado a partir|
enviado pelo|enviado via|obtener outlook|obter o outlook|obtenha o outlook|inviato da|inviato dal|inviato con|scarica outlook|ottieni outlook|outlook per|verzonden vanaf|verzonden met|
verzonden vanuit|verstuurd vanaf|verstuurd met|download outlook|outlook voor|wysłane z|wysłano z|pobierz outlook|pobierz program outlook|skickat från|skickad från|hämta outlook|från min|
sendt fra|sendt med|hent outlook|last ned outlook|skaff deg outlook|lähetetty|hanki outlook|odesláno z|odesláno přes|získejte outlook|stáhnout outlook|отправлено с|отправлено из|скачать outlook|получить outlook|
iphoneから送信|ipadから送信|androidから送信|outlook for|從我的|从我的|发自我的|發自我的|来自我的|傳送自|获取 outlook|取得 outlook|나의 iphone|내 iphone|iphone에서 보냄|outlook 다운로드|küldve|
i̇phone'umdan|iphone'umdan gönderildi|trimis de pe|надіслано з|poslano z|poslané z|odoslané z|sent on the go|typed on|dictated|written on my phone|tapped out on|von iphone gesendet|enviat des
"""
# Such a line must also name a device or a program.
DEVICES = """
iphone|ipad|ipod|phone|mobile|cell|handy|smartphone|blackberry|android|samsung|galaxy|htc|huawei|pixel|xperia|nokia|motorola|oneplus|xiaomi|redmi|oppo|honor|lg|
windows|outlook|mail|mailbox|gmail|yahoo|aol|proton|airmail|spark|thunderbird|surface|tablet|device|verizon|t-mobile|at&t|sprint|vodafone|orange|telekom|gerät|
mobilgerät|mobiltelefon|téléphone|portable|móvil|movil|celular|teléfono|telemóvel|cellulare|telefono|telefon|mobiel|telefoon|toestel|komórki|telefonu|mobilen|mobil|
puhelimesta|puhelimestani|mobilu|телефона|устройства|айфона|gmx|web.de|ios|mac|macbook|watch|superhuman|hey|fastmail|k-9|ti-85|desktop|client|app|tutanota|zimbra|
posteo|icloud|libero|virgilio|iphone'um|pc|ordenador|smart phone|fairphone|sony|zte|teclado|linkedin|teams|communicator|octacore|webmail|truppe|seznam|mail.ru|яндекс|yandex|почты
"""

DISCLAIMER = """
intended solely|solely for the use|intended recipient|intended only for|intended addressee|named addressee|received this email in error|received it in error|received this message in error|
received this e-mail in error|received this communication in error|confidential and|is confidential|are confidential|may contain confidential|legally privileged|privileged information|notify the sender|
delete this email|delete it from your system|unauthorised use|unauthorized use|unauthorized review|strictly prohibited|accepts no liability|accept no liability|no liability|views expressed|
e-mail may contain|email may contain|message may contain|communication may contain|nachricht kann|e-mail kann|e-mail enthält|mail enthält|message peut contenir|courriel peut contenir|puede contener|pode conter|
può contenere|kan informatie bevatten|kan vertrouwelijke|kan innehålla|kan indeholde|kan inneholde|może zawierać|может содержать|může obsahovat|voi sisältää|geen aansprakelijkheid|keine haftung|
equal opportunity employer|equal opportunities employer|equal opportunity|without regard to race|regardless of race|protected veteran|protected characteristic|affirmative action|
consider the environment|think before you print|please don't print|registered in england|registered office|company number|company registration|company no.|vat no|vat number|virus-free|scanned for viruses|
free from viruses|checked for viruses|computer viruses|privacy notice|data controller|
vertrauliche informationen|vertraulich|nicht der richtige adressat|irrtümlich erhalten|bestimmten empfänger|rechtlich geschützte|vernichten sie diese|unerlaubte kopieren|unbefugte weitergabe|geschäftsführer:|
geschäftsführung:|handelsregister|amtsgericht|hrb |ust-id|umsatzsteuer|sitz der gesellschaft|registergericht|aufsichtsrat|vorsitzender des|denken sie an die umwelt|pflichtangaben|
est confidentiel|sont confidentiels|destinataire prévu|à l'attention exclusive|exclusivement destiné|usage exclusif|reçu ce message par erreur|pensez à l'environnement|avant d'imprimer|toute utilisation non autorisée|
strictement interdite|établis à l'intention exclusive|rcs |siret|capital de|société au capital|
es confidencial|son confidenciales|destinatario|uso exclusivo|recibido este mensaje por error|recibido este correo por error|antes de imprimir|protección de datos|aviso legal|información confidencial|
responsable del tratamiento|rgpd|
é confidencial|são confidenciais|recebeu esta mensagem por engano|recebeu este e-mail por engano|uso exclusivo do destinatário|aviso de confidencialidade|informação confidencial|informações confidenciais|pense antes de imprimir|
è riservato|sono riservate|riservatezza|ricevuto questo messaggio per errore|ricevuto per errore|esclusivamente al destinatario|d.lgs|gdpr|prima di stampare|p.iva|partita iva|
vertrouwelijk|uitsluitend bestemd|ten onrechte ontvangen|abusievelijk|niet de bedoelde ontvanger|denk aan het milieu|kvk|btw|
poufna|poufne|wyłącznie dla adresata|omyłkowo|niezwłocznie usun|nip |regon|krs |
konfidentiell|avsedd för|felaktigt mottagit|org.nr|org nr|fortrolig|tiltænkt|ved en fejl|cvr|konfidensiell|beregnet for|feilaktig|luottamuksellinen|tarkoitettu vain|y-tunnus|
důvěrné|důvěrný|určen pouze|omylem|ičo|конфиденциальн|предназначено только|по ошибке|инн |
機密|誤って受信|本メールは|보안|잘못 수신|기밀|机密|保密|收件人以外|误收
"""

# Lines of mail systems, hiring systems and networks: unmistakable anywhere at the end …
CHROME = """
message was sent through|message was sent via|email was sent through|email was sent via|nachricht wurde über|message a été envoyé via|mensaje fue enviado a través|mensaje se ha enviado a través|mensagem foi enviada|
messaggio è stato inviato|bericht is verzonden|wiadomość została wysłana|meddelande skickades|help center ·|help centre ·|· privacy|· terms|· help|do not share personal information|view on linkedin|
reply on linkedin|open in slack|view in slack|view in teams|view application|view job|voir le profil|profil anzeigen|ver perfil|visualizza profilo|bekijk profiel|zobacz profil|visa profil|vis profil|näytä profiili|zobrazit profil|
nachricht anzeigen|voir le message|ver mensaje|ver mensagem|vedi messaggio|unsubscribe|war diese transkription|diese transkription|cette transcription|esta transcripción|esta transcrição|questa trascrizione|deze transcriptie|ta transkrypcja|
not monitored|open to connect|learn why we included|manage voicemail|voicemail settings|to call back press|to hear this message|was this transcription helpful|was this transcript helpful|end-to-end encrypted|
unsubscribe|manage your preferences|email preferences|notification settings|manage notifications|update your preferences|view in browser|view this email in|
you are receiving|you're receiving|you received this|this email was sent to|this message was sent to|this email was sent by|this message was sent by|
© 20|(c) 20|copyright 20|all rights reserved|privacy policy|privacy notice|terms of service|terms of use|
do not reply to this email|please do not reply|do not reply directly|this is an automated|this mailbox is not monitored|unmonitored mailbox|
please type your reply above|reply above this line|reply to this email directly|view it on|to respond, reply|ref:_|[reply]|[not interested]|
mark as interested|view profile|view conversation|reply to this message|linkedin corporation|linkedin ireland|was this transcription useful|
was this transcript useful|transcription beta|caution: external|external email|[external]|this email originated from outside|originated outside|do not click links|
learn why this is important|you don't often get email|some people who received this message|visit this group|posting to this group|mailman/listinfo|abbestellen|
datenschutzerklärung|datenschutzhinweise|automatisch generiert|automatisch erstellt|bitte antworten sie nicht|se désabonner|désabonner|désinscrire|vous recevez|
message automatique|ne pas répondre|politique de confidentialité|darse de baja|darte de baja|cancelar la suscripción|recibes este|mensaje automático|
no responda a este|no respondas a este|cancelar inscrição|cancelar a inscrição|descadastrar|você recebeu|mensagem automática|não responda a este|não responda este|
pesquisa de satisfação|disiscriviti|annulla l'iscrizione|hai ricevuto questa|messaggio automatico|non rispondere a|informativa sulla privacy|afmelden|uitschrijven|
je ontvangt|u ontvangt dit|automatisch bericht|niet beantwoorden|privacyverklaring|wypisz się|zrezygnuj z|wiadomość automatyczna|prosimy nie odpowiadać|
jobs you may like|people you may know|other people you may know|opt out of message|opt out of these|message notifications|change voicemail|play message|call back |view more jobs|recommended for you|powered by |
stellenangebote, die|emplois susceptibles|empleos que te|vagas que você|vacatures die|toque para ouvir|tap to listen|
polityka prywatności|avregistrera|avprenumerera|peruuta tilaus|odhlásit|отписаться|配信停止|配信解除|수신거부|退订|取消订阅|取消訂閱|このメールは自動|발신전용
"""
# … and such as a person might also write: only below a sign-off.
CHROME_WEAK = """
did i do a good job|how did i do|how did we do|how was my service|how would you rate|rate my|rate your experience|rate this|take our survey|take a short survey|
candidate experience survey|leave us a review|glassdoor|follow us on|connect with us|visit our careers|join our talent|see all jobs|ticket id|case number:|case ref|
case id|we're hiring|we are hiring|download the app|get the app|be cautious|mailing list|abmelden|newsletter|impressum|wie zufrieden|bewerten sie|umfrage teil|
karriereseite|mentions légales|évaluez|votre avis|política de privacidad|valora|encuesta|avalie|cancellati|valuta|beoordeel|oceń|afmeld|avmeld
"""

# A line that opens like this and names a hiring system is the system's.
SENT_THROUGH = "sent from|sent via|sent through|sent by|sent using|powered by|delivered by|message via|gesendet über|envoyé via|enviado a través de|enviado por meio|inviato tramite|verzonden via"
HIRING_SYSTEMS = """
ats|applicant tracking|applicant tracking system|recruiting software|hiring platform|recruiting platform|greenhouse|lever|workable|ashby|workday|teamtailor|personio|smartrecruiters|recruitee|
bamboohr|jobvite|icims|taleo|successfactors|breezy|jazzhr|pinpoint|join.com|softgarden|rexx|umantis|welcome to the jungle|gupy|infojobs|linkedin|indeed|stepstone|xing|hirevue|karat|codility|hackerrank
"""

TITLES = """
manager|director|recruiter|recruitment|recruiting|talent|lead|head of|engineer|engineering|developer|officer|partner|specialist|consultant|coordinator|associate|president|founder|ceo|cto|coo|cfo|chief|hr|
human resources|people|acquisition|supervisor|principal|professor|chair|editor|producer|designer|architect|analyst|administrator|administration|assistant|executive|secretary|superintendent|deputy|
teacher|nurse|matron|pharmacist|curator|chef|owner|counsel|trainer|advisor|adviser|scientist|researcher|planner|buyer|foreman|
leiter|leiterin|leitung|personal|personalabteilung|personalleiter|personalleiterin|personalleitung|personalwesen|personalreferent|personalreferentin|abteilung|geschäftsführer|geschäftsführerin|referent|referentin|teamleiter|teamleiterin|bereichsleiter|ingenieur|ingenieurin|
directeur|directrice|responsable|chargé|chargée|chef de|cheffe|ingénieur|recrutement|ressources humaines|gérant|gérante|rh|
director|directora|jefe|jefa|gerente|responsable|coordinador|coordinadora|encargado|encargada|recursos humanos|selección|técnico|técnica|profesor|profesora|
diretor|diretora|gestor|gestora|coordenador|coordenadora|recrutamento|recursos humanos|analista|supervisora|
responsabile|direttore|direttrice|risorse umane|selezione|coordinatore|coordinatrice|titolare|capo|docente|
afdeling|hoofd|teamleider|adviseur|personeelszaken|recruiter|directeur|medewerker|
kierownik|dyrektor|specjalista|specjalistka|rekruter|rekruterka|koordynator|prezes|menedżer|
chef|rekryterare|ansvarig|avdelning|platschef|leder|afdelingsleder|rekrutteringsansvarlig|avdelingsleder|daglig leder|rådgiver|päällikkö|johtaja|rekrytoija|asiantuntija|vastaava|
vedoucí|ředitel|ředitelka|manažer|manažerka|personalista|personalistka|náborář|менеджер|директор|руководитель|рекрутер|специалист|начальник|
人事部|採用担当|部長|課長|マネージャー|代表取締役|인사팀|팀장|매니저|대표|채용담당|人力资源|经理|总监|招聘|主管|負責人
"""

# "From", "To" … as a chat window writes the user's own name.
OWN_NAMES = (
    "you|me|ich|du|moi|vous|toi|yo|tú|eu|você|io|tu|ik|jij|ja|ty|jag|jeg|minä|sinä|já|я|вы|自分|あなた|나|我"
)

# What mail systems print on top: warnings and markers.
BANNERS = """
caution:|external:|external email|external e-mail|external sender|external mail|external]|warning: external|this email originated from outside|this e-mail originated from outside|
this message originated from outside|this email came from outside|this email was sent from outside|this message was sent from outside|this message came from outside|you don't often get email|
messages and calls are end-to-end|messages to this chat|messages are end-to-end|nachrichten und anrufe sind ende-zu-ende|les messages et les appels sont|los mensajes y las llamadas|as mensagens e as chamadas|as mensagens e ligações|
i messaggi e le chiamate sono|berichten en gesprekken|wiadomości i połączenia są|##- please type|## please type|please type your reply above|reply above this line|please reply above|some people who received this message|achtung: externe|vorsicht: externe|achtung! externe|
vorsicht! externe|externe e-mail|externe email|expéditeur externe|courriel externe|correo externo|email externo|e-mail externo|remitente externo|email esterna|mittente esterno|externe afzender|
zewnętrzny nadawca|externt mail|extern avsändare|ulkoinen lähettäjä|externí odesílatel|внешний отправитель|外部メール|외부 메일|外部邮件
"""

# A network's caption over a message.
SENT_YOU = """
new message from|neue nachricht von|nouveau message de|nuevo mensaje de|nova mensagem de|nuovo messaggio da|nieuw bericht van|nowa wiadomość od|nytt meddelande från|ny besked fra|ny melding fra|
sent you a|messaged you|replied to you|sent the following message|sent the following messages|hat die folgenden nachrichten|hat folgende nachrichten|a envoyé les messages|ha enviado los siguientes|enviou as seguintes|enviou a seguinte|heeft de volgende berichten|hat ihnen eine|hat dir eine|hat ihnen geschrieben|hat dir geschrieben|hat folgende nachricht|vous a envoyé|t'a envoyé|a envoyé le message|
te ha enviado|le ha enviado|te envió|ha enviado el siguiente|enviou uma mensagem|enviou-lhe|te enviou|ti ha inviato|le ha inviato|heeft u een bericht|heeft je een bericht|wysłał ci|wysłała ci|wysłał do ciebie|
wysłała do ciebie|skickade ett|har skickat|har sendt dig|har sendt deg|lähetti sinulle|vám poslal|vám poslala|отправил вам|отправила вам|さんからメッセージ|님이 메시지를|给您发送了|给你发了
"""

# Captions of voicemail transcripts.
CAPTIONS = """
voicemail|voice mail|new voicemail|new voice mail|voice message|visual voicemail|transcript|transcription|duration:|length:|dauer:|durée :|durée:|duración:|message vocal|messagerie vocale|
transcrição|transcripción|trascrizione|transkript|transkription|transcriptie|transkrypcja|avskrift|przepis|расшифровка|文字起こし|call from|missed call|anruf von|appel de|llamada de|chamada de|
mensaje de voz|buzón de voz|mensagem de voz|messaggio vocale|segreteria|sprachnachricht|mailbox-nachricht|voicemailbericht|poczta głosowa|röstmeddelande|telefonsvarer|vastaajaviesti|hlasová zpráva
"""

LENGTHS = "length|duration|dauer|länge|durée|duración|duração|durata|duur|czas|längd|varighed|varighet|kesto|délka|длительность|received|empfangen|reçu|recibido|recebido|ricevuto|ontvangen"
CAPTION_OPENINGS = """
you have a |you have 1 |you have one |new |sie haben eine |neue |vous avez un |nouveau |nouvelle |tiene un |tienes un |nuevo |você tem uma |nova |hai un |nuovo |je hebt een |nieuw |automatic |automatische |automatique
"""

# What a phone prints around a text message, alone or with a time after it.
STATUSES = """
delivered|read|seen|sent|zugestellt|gelesen|gesendet|distribué|lu|leído|entregado|entregue|lida|visto|letto|consegnato|bezorgd|gelezen|text message|imessage|sms/mms|sms|edited
"""
DAYS = """
today|yesterday|heute|gestern|hoy|ayer|hoje|ontem|oggi|ieri|hier|aujourd'hui|vandaag|gisteren|dziś|wczoraj|idag|igår|i dag|tänään|dnes|сегодня|вчера|
lun|mar|mer|jeu|ven|sam|dim|lun|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|sab|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|
lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|tues|thurs|
mon|monday|tue|tuesday|wed|wednesday|thu|thursday|fri|friday|sat|saturday|sun|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
"""

# Words for the mail itself: under a sign-off, a sentence that holds one was added by the organisation.
MEDIA = """
this email|this e-mail|this mail|this message|this communication|this transmission|this mailbox|this inbox|this address|by email|by e-mail|before printing|before you print|do not print|don't print|not print|
email sent to|emails sent|replies to|diese e-mail|diese mail|diese nachricht|dieser e-mail|dieser mail|dieser nachricht|dieses postfach|per e-mail|ce message|ce courriel|ce mail|cet e-mail|cet email|cette boîte|
este correo|este mensaje|este e-mail|este email|este buzón|esta mensagem|esta caixa|questa e-mail|questa email|questa mail|questo messaggio|questa casella|dit bericht|deze e-mail|deze mail|dit e-mailadres|deze mailbox|
ta wiadomość|tej wiadomości|niniejsza wiadomość|ten e-mail|detta meddelande|detta mejl|detta e-postmeddelande|denne e-mail|denne mail|denne besked|denne e-posten|denne meldingen|tämä viesti|tämä sähköposti|
tato zpráva|tento e-mail|tohoto e-mailu|это письмо|это сообщение|данное письмо|данное сообщение|本メール|このメール|이 메일|본 메일|본 메시지|本邮件|此邮件|an ríomhphost
"""

# What organisations put under all of their mail, beside disclaimers: prompts, hours, memberships, awards.
FOOTERS = """
save paper|save trees|how did we do|how would you rate|rate this|rate our|rate your|refer a friend|follow us|find us on|like us on|visit our website|visit us|fraud warning|cyber fraud|
employment agency|employment business|authorised and regulated|registered charity|registered office|registered company|regulated by|is regulated|registered in |top 50 employer|top 100 employer|winner,|award winner|best place to |a member of|a list of members|member fdic|equal housing|
disability confident|equal opportunit|equal employment|public disclosure|public records|freedom of information|working day may not be|working hours may|outside your hours|outside your working|outside your normal|outside of your|outside of normal|outside normal working hours|
not monitored|no longer monitored|marked as solved|is now closed|has been closed|has been solved|ticket #|correspondence in|out of hours|opening hours|pronouns|he/him|she/her|they/them|er/ihm|sie/ihr|ela/dela|ele/dele|elle/she|
equality statement|equality, diversity|diversity and inclusion|welcomes applica|committed to equal|traditional owners|traditional custodians|acknowledges the|i work flexibly|my working hours|don't feel obliged|do not feel obliged|
please don't feel|i do not read email|i don't read email|not responsible for|smoke alarm|% off|kids go free|download our app|proud to be|proud member|proud sponsor|founded in|established in|since 19|since 18|
inclusive employer|inclusieve werkgever|inklusiver arbeitgeber|employeur inclusif|empleador inclusivo|empregador inclusivo|aucun recours|message à usage|menschen mit behinderung|situation de handicap|met een beperking|
con discapacidad|com deficiência|pcd|lgpd|vielfalt|charta der|gleichstellung|ausgezeichnet als|top-arbeitgeber|mitglied im|mitglied der|s'engage en faveur|égalité professionnelle|pièces jointes sont|labellisé|certifiée|certifié|valoriza a diversidade|somos uma empresa|
diversidade|valoramos la diversidad|igualdad de oportunidades|comprometidos con|lid van|werkgever van het jaar|diversiteit|
volg ons|wordt niet gelezen|wordt niet beantwoord|aansprakelijkheid|folgen sie uns|besuchen sie uns|bitte prüfen sie|wirklich gedruckt|ausdrucken|notdienst|öffnungszeiten|bürozeiten|sprechzeiten|
suivez-nous|droit à la déconnexion|n'imprimez|imprimer|merci de ne pas attendre|síguenos|síganos|no imprima|imprimir|siga-nos|siga a gente|imprima|seguici|stampare|
śledź nas|obserwuj nas|drukuj|wydruk|följ oss|skriv ut|følg os|følg oss|udskriver|tulost|sledujte nás|tiskn|подписывайтесь
"""

# Buttons that are left over as words; the whole line.
BUTTONS = """
reply|reply now|respond|répondre|antworten|responder|rispondi|beantwoorden|odpowiedz|svara|besvar|svar|vastaa|odpovědět|ответить|返信|返信する|답장|回复|ja|nein|oui|non|like|view|open|view message
"""

# Words that only names of organisations hold.
ORGANISATIONS = """
ltd|limited|llp|llc|plc|inc|gmbh|ag|e.k.|kg|ohg|s.a.|sarl|sas|s.l.|ltda|s.p.a.|srl|b.v.|n.v.|a/s|oy|oyj|ab|aps|sp. z o.o.|s.r.o.|a.s.|pty|pvt|bank|university|college|school|department|division|council|
hospital|trust|foundation|institute|holdings|group|agency|society|museum|laboratory|laboratoire|faculty|universität|hochschule|schule|klinikum|amt|behörde|stadtwerke|verein|gruppe|
université|école|hôpital|mairie|communauté|ministère|pôle|universidad|ayuntamiento|ministerio|fundación|colegio|universidade|prefeitura|fundação|hospital|comune|azienda|università|gemeente|universiteit|ziekenhuis|
uniwersytet|szpital|urząd|fundacja|universitet|kommun|kommune|sygehus|yliopisto|kaupunki|univerzita|nemocnice|университет|банк|株式会社|주식회사|有限公司
"""

# Lines in the frame around a message, whole; above it …
FRAMES = """
messages|messaging|message|inbox|conversation|conversations|chat|chats|voicemail|voice mail|voice message|voice note|text message|sms|imessage|whatsapp|mobile|home|work|contact|direct message|direct messages|
back to inbox|archive|new message|1 new message|unread|reply all|view message|view profile|details|info|preview|transcription|transcript|auto-transcribed|transcription beta|you have received a voice message|
nachrichten|nachricht|posteingang|unterhaltung|mobil|sprachnachricht|transkription|messages privés|messagerie|boîte de réception|conversation privée|message vocal|portable|
mensajes|mensaje|bandeja de entrada|mensaje de voz|transcripción|móvil|mensagens|mensagem|caixa de entrada|mensagem de voz|transcrição|celular|berichten|bericht|postvak in|gesprek|voicemailbericht|transcriptie|mobiel|
messaggi|messaggio|posta in arrivo|cellulare
"""
# … and below it.
FEET = """
mantén pulsado para responder|hold to reply|tap to reply|zum antworten gedrückt halten|maintenez pour répondre|text message|text message (sms)|sms|imessage|write a message|write a message…|type a message|type a message…|message…|send a message|open emoji keyboard|react|like|love|reply|send|delivered|call back|play message|play|delete|
details|load earlier messages|see all|textnachricht|nachricht schreiben|nachricht schreiben…|sms-nachricht|antworten|senden|écrire un message|écrivez un message|message texte|répondre|envoyer|escribe un mensaje|mensaje de texto|responder|
enviar|escreva uma mensagem|mensagem de texto|mensagem|schrijf een bericht|typ een bericht|schrijf een bericht…|schrijf een bericht...|write a message...|type a message...|nachricht schreiben...|écrivez un message…|escribe un mensaje…|escreva uma mensagem…|sms-bericht|beantwoorden|verzenden
"""
# What the row of links at the foot of a page holds.
MENU = """
privacy|privacy policy|terms|terms of use|terms & conditions|terms and conditions|cookies|cookie policy|cookie settings|accessibility|legal notice|help|help centre|faq|contact us|sitemap|impressum|datenschutz|agb|barrierefreiheit|
hilfe|mentions légales|confidentialité|données personnelles|accessibilité|aide|aviso legal|política de cookies|política de privacidad|privacidad|accesibilidad|ayuda|¿necesitas ayuda?|privacidade|política de privacidade|
termos de uso|ajuda|acessibilidade|disclaimer|privacyverklaring|toegankelijkheid|voorwaarden|log out|logout|sign out|abmelden|déconnexion|cerrar sesión|sair|uitloggen|
reply|reply all|forward|antworten|allen antworten|weiterleiten|répondre|répondre à tous|transférer|responder|responder a todos|reenviar|encaminhar|beantwoorden|allen beantwoorden|doorsturen|
attach files|open gif keyboard|open emoji keyboard
"""

# What a portal's list of other jobs opens with.
OTHER_JOBS = """
you may also like|you might also like|you may also be interested in|you might be interested in|similar jobs|similar roles|similar vacancies|similar positions|recommended jobs|recommended for you|jobs you may like|jobs you might like|
jobs for you|more jobs|more roles like this|other jobs|other open positions|other vacancies|related jobs|suggested jobs|people also applied|ähnliche stellen|ähnliche jobs|weitere stellen|weitere jobs|passende stellen|empfohlene stellen|
das könnte sie auch interessieren|das könnte dich auch interessieren|diese stellen könnten sie interessieren|offres similaires|offres recommandées|offres qui pourraient vous intéresser|ces offres pourraient vous intéresser|d'autres offres|autres offres|vous aimerez aussi|ofertas parecidas|ofertas similares|
otras ofertas|empleos similares|empleos recomendados|vacantes similares|te puede interesar|te pueden interesar|vagas semelhantes|vagas similares|vagas parecidas|vagas recomendadas|outras vagas|talvez você goste|ofertas semelhantes|
vergelijkbare vacatures|andere vacatures|meer vacatures|misschien ook interessant|aanbevolen vacatures|vacatures voor u|vacatures voor jou|jobs you may be interested in|more jobs for you|jobs für sie|stellen für sie|offres pour vous|empleos para ti|vagas para você
"""

# Labels of a voicemail's or a portal's own lines.
FRAME_LABELS = """
caller|from number|length|duration|confidence|preview|received|received at|received on|date received|time|sent at|sent on|status|ref|reference|vacancy|application|application status|case|ticket|transcription|transcript|
anrufer|dauer|empfangen|eingegangen|status|vorschau|vorgang|appelant|durée|reçu|reçu le|aperçu|statut|llamada de|duración|recibido|estado|vista previa|chamada de|duração|recebido|situação|prévia|beller|duur|ontvangen|voorbeeld
"""

# How an organisation marks all of its mail, in capitals on a line of its own.
MARKINGS = """
official|official-sensitive|official sensitive|unclassified|restricted|internal|internal use only|public|confidential|private and confidential|private & confidential|not protectively marked|intern|vertraulich|interne|interno|
confidentiel|confidencial|vertrouwelijk
"""

MONTHS = """
january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|mär|okt|dez|
janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juil|déc|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ene|abr|ago|dic|de|
janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|fev|mai|set|out|dez|januari|februari|maart|mei|augustus|mrt
"""
