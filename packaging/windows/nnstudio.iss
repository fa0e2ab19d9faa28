; The installer for Windows, compiled by Inno Setup 6.3 or later; `archive.py` beside this file calls it with
;   ISCC /DVersion=0.1.0 /DNumbers=0.1.0.0 /DBundle=… /DIcons=… /DLicence=… /DResults=… nnstudio.iss
;
; Silently, for this user or for all of them (which asks for an administrator):
;   nnstudio-0.1.0-windows-x64-setup.exe /VERYSILENT /CURRENTUSER
;   nnstudio-0.1.0-windows-x64-setup.exe /VERYSILENT /ALLUSERS /DIR="D:\Programs\NN Studio" /TASKS="open,desktop"
; and away again, silently:
;   "…\NN Studio\unins000.exe" /VERYSILENT
; What the learner has set and the projects stay where they are; the program's README says where.

#ifndef Version
  #error This is compiled by packaging/windows/archive.py, which says where everything lies.
#endif

#define Name "NN Studio"
; With a window; nnstudio.exe beside it is for the terminal.
#define Program "NN Studio.exe"
#define Project "NNStudio.Project"

; Inno Setup brings its own pages in Chinese along only from some version on: where it does not, they are in English.
#define Pages(str Language) \
  FileExists(AddBackslash(CompilerPath) + "Languages\" + Language + ".isl") ? "compiler:Languages\" + Language + ".isl" \
  : "compiler:Default.isl"

[Setup]
; By this an older version is found and replaced: it stays the same for ever.
AppId={{633436D5-9559-4EED-8C49-6FF569B0DA1E}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher={#Name}
VersionInfoVersion={#Numbers}
UninstallDisplayName={#Name}
UninstallDisplayIcon={app}\{#Program}
SetupIconFile={#Icons}\nnstudio.ico
LicenseFile={#Licence}
OutputDir={#Results}
OutputBaseFilename=nnstudio-{#Version}-windows-x64-setup
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes

; For who installs it, without an administrator; for all of the computer where that is chosen.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
DefaultDirName={autopf}\{#Name}
DisableProgramGroupPage=yes

; What Qt 6.11 runs on: Windows 10 1809, of 64 bits.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible

; A program that is open is asked to close, and asks for work that is not saved.
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes
ShowLanguageDialog=auto

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "zh_CN"; MessagesFile: "{#Pages("ChineseSimplified")}"
Name: "zh_TW"; MessagesFile: "{#Pages("ChineseTraditional")}"

[LangOptions]
zh_CN.LanguageName=简体中文
zh_CN.LanguageID=$0804
zh_TW.LanguageName=繁體中文
zh_TW.LanguageID=$0404

[CustomMessages]
en.ProjectFile=NN Studio project
zh_CN.ProjectFile=NN Studio 项目
zh_TW.ProjectFile=NN Studio 專案
en.OpenProjects=Open project files (.nnstudio) with a double click
zh_CN.OpenProjects=双击打开项目文件（.nnstudio）
zh_TW.OpenProjects=按兩下即可開啟專案檔案（.nnstudio）
en.OnDesktop=Put an icon on the desktop
zh_CN.OnDesktop=在桌面上放置图标
zh_TW.OnDesktop=在桌面放置圖示
en.StartNow=Start NN Studio
zh_CN.StartNow=启动 NN Studio
zh_TW.StartNow=啟動 NN Studio
en.About=Entropy, softmax and small neural networks, by touching them
zh_CN.About=亲手触摸熵、softmax 和小型神经网络
zh_TW.About=親手觸摸熵、softmax 和小型神經網路

[Tasks]
Name: "open"; Description: "{cm:OpenProjects}"
Name: "desktop"; Description: "{cm:OnDesktop}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not would be loaded all the same.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Icons}\nnstudio-project.ico"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Licence}"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"; Comment: "{cm:About}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Comment: "{cm:About}"; Tasks: desktop

[Registry]
; HKA is the part of this user, or that of all of the computer, as was chosen above.
Root: HKA; Subkey: "Software\Classes\.nnstudio"; ValueType: string; ValueData: "{#Project}"; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: open
Root: HKA; Subkey: "Software\Classes\.nnstudio\OpenWithProgids"; ValueType: string; ValueName: "{#Project}"; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: open
Root: HKA; Subkey: "Software\Classes\{#Project}"; ValueType: string; ValueData: "{cm:ProjectFile}"; Flags: uninsdeletekey; Tasks: open
Root: HKA; Subkey: "Software\Classes\{#Project}\DefaultIcon"; ValueType: string; ValueData: "{app}\nnstudio-project.ico,0"; Tasks: open
Root: HKA; Subkey: "Software\Classes\{#Project}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""; Tasks: open
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".nnstudio"; ValueData: ""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:StartNow}"; Flags: nowait postinstall skipifsilent
